import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkStateFile, type LinkCheck } from '../schema/link-state.ts';
import { fieldName, type Fault } from './fault.ts';

const LARGEST = 4 * 1024 * 1024;

/** Reads link-state.json of the folder of content; a missing file means that nothing was checked. Never throws for what it holds. */
export function readLinkState(root: string): { checks: ReadonlyMap<string, LinkCheck>; faults: readonly Fault[] } {
  const path = join(root, 'link-state.json');
  const none = new Map<string, LinkCheck>();
  if (!existsSync(path)) return { checks: none, faults: [] };
  const fault = (field: string, found: string, allowed: string): Fault => ({
    file: 'content/link-state.json',
    line: 1,
    field,
    found,
    allowed,
  });
  const text = readFileSync(path, 'utf8');
  if (text.length > LARGEST)
    return { checks: none, faults: [fault('file', `${text.length} characters`, `at most ${LARGEST}`)] };
  const values = parse(text);
  if (values === undefined) return { checks: none, faults: [fault('file', 'broken JSON', 'valid JSON')] };
  const { data, error } = linkStateFile.safeParse(values);
  if (data) return { checks: new Map(Object.entries(data.addresses)), faults: [] };
  return {
    checks: none,
    faults: error.issues.map((issue) =>
      fault(fieldName(issue.path), 'what the link checker never writes', issue.message),
    ),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
