/** Makes a certificate that nobody vouches for, so that no key has to be kept in the project. */
import { generateKeyPairSync, sign } from 'node:crypto';

/** A fresh key and its self-signed certificate (X.509 v3) for a host name, both as PEM. */
export function selfSigned(host: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(tag(0x31, sequence(hex('0603550403'), tag(0x0c, Buffer.from(host)))));
  const ecdsaWithSha256 = sequence(hex('06082a8648ce3d040302'));
  const certificate = sequence(
    tag(0xa0, tag(0x02, hex('02'))),
    tag(0x02, hex('01')),
    ecdsaWithSha256,
    name,
    sequence(tag(0x17, Buffer.from('200101000000Z')), tag(0x17, Buffer.from('490101000000Z'))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = tag(0x03, Buffer.concat([hex('00'), sign('sha256', certificate, privateKey)]));
  const pem = sequence(certificate, ecdsaWithSha256, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${pem}\n-----END CERTIFICATE-----\n`,
  };
}

/** One value of DER (ITU-T X.690): tag, length, content. */
function tag(type: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([type, ...size]), content]);
}

function sequence(...parts: Buffer[]): Buffer {
  return tag(0x30, Buffer.concat(parts));
}

function hex(digits: string): Buffer {
  return Buffer.from(digits, 'hex');
}
