import fc from 'fast-check';
import { partner } from '../../src/schema/partner.ts';
import { resource } from '../../src/schema/resource.ts';

/** Pieces of YAML and Markdown that lead parsers astray, mixed at random. */
export const syntax = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '---',
        '\n',
        '\n---\n',
        ': ',
        '- ',
        '{',
        '}',
        '[',
        ']',
        '<',
        '>',
        '</',
        '/>',
        '&a',
        '*a',
        '!!js',
        '!!binary',
        '|',
        '>-',
        '%YAML 9',
        '"',
        "'",
        '\\',
        '\t',
        '#',
        '${',
        '`',
        '```',
        '<!--',
        '-->',
        'import x from "y"',
        'export const',
        '__proto__',
        'constructor',
        '\u0000',
        '\ufeff',
        '\u2028',
        '1e999',
        '.nan',
        '0x',
        '2026-11-21',
        '~',
        '<<',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Any value that YAML can write, with keys that exist in the schemas among others. */
export const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      1e308,
      '',
      'https://www.hhs.gov/',
      'http://[',
      'resources/hicp',
      '2026-11-21',
      '{x}',
    ),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.date({ noInvalidDate: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom(
          ...Object.keys(resource.shape),
          ...Object.keys(partner.shape),
          'id',
          'url',
          'sources',
          'confidence',
          '__proto__',
          'constructor',
          'toString',
          'length',
        ),
        fc.string({ maxLength: 6 }),
      ),
      tie('value'),
      { maxKeys: 6, noNullPrototype: true },
    ),
  ),
})).value;
