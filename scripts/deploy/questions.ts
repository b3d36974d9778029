import { files, https, search, securityText, slashes, thirdParties, unknownAddress } from './about-files.ts';
import { caching, compression, openness, policy, strictHeaders, types } from './about-headers.ts';
import type { Copy } from './copy.ts';

/** One thing to find out about a copy: the faults that it has there. */
export interface Question {
  readonly name: string;
  /** True when a host that sends only files, without headers of ours, can do no better. */
  readonly needsHeaders: boolean;
  readonly faultsOf: (copy: Copy) => Promise<readonly string[]>;
}

/** All questions, in the order in which they are asked. */
export const questions: readonly Question[] = [
  { name: 'every file is there, byte for byte; former addresses lead on', needsHeaders: false, faultsOf: files },
  { name: 'an unknown address gets status 404 and our page for it', needsHeaders: false, faultsOf: unknownAddress },
  { name: 'a folder without its slash leads to the one with it', needsHeaders: false, faultsOf: slashes },
  { name: 'HTTP leads to HTTPS', needsHeaders: false, faultsOf: https },
  { name: 'a search finds something', needsHeaders: false, faultsOf: search },
  { name: 'security.txt is there and has not expired', needsHeaders: false, faultsOf: securityText },
  { name: 'no cookie, and nothing loaded from elsewhere', needsHeaders: false, faultsOf: thirdParties },
  { name: 'the headers of a strict site, on pages, files and errors', needsHeaders: true, faultsOf: strictHeaders },
  { name: 'the policy in the header allows what pages allow, and no more', needsHeaders: true, faultsOf: policy },
  { name: 'the media type of every kind of file', needsHeaders: true, faultsOf: types },
  { name: 'other sites may read data, citations and feeds', needsHeaders: true, faultsOf: openness },
  { name: 'lasting files are kept for good, pages asked for again', needsHeaders: true, faultsOf: caching },
  { name: 'pages, scripts and data travel compressed', needsHeaders: true, faultsOf: compression },
];
