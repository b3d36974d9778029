import { describe, expect, test } from 'vitest';
import { untagged, withArtifacts } from '../../../scripts/binder/content.ts';

const tagged = '/P <</MCID 0>>BDC BT /F4 12 Tf (in \\) a tag) Tj ET 0 0 9 9 re f EMC';

describe('what a page of the binder paints', () => {
  test.for([
    ['a background', '0 0 672 912 re f'],
    ['a drawn line', '1 2 m 3 4 l h S'],
    ['text without a tag', 'BT /F5 10 Tf (Page \\(1\\) EMC) Tj ET'],
    ['a picture without a tag', '/X1 Do'],
  ])('%s becomes an artifact', ([, paint = '']) => {
    expect(withArtifacts(`q ${paint} Q`)).toBe(`q /Artifact BMC\n${paint}\nEMC Q`);
    expect(untagged(withArtifacts(`q ${paint} Q`))).toEqual([]);
  });

  test('what has a tag, only clips or shows nothing stays as it is', () => {
    for (const stream of [tagged, 'q 0 0 2550 3300 re W* n Q', 'BT ET', '% 0 0 1 1 re f\nq Q'])
      expect(withArtifacts(stream)).toBe(stream);
  });

  test('artifacts stand beside tags, never in them', () => {
    expect(withArtifacts(`1 0 0 rg 0 0 9 9 re f ${tagged} 5 5 9 9 re f`)).toBe(
      `1 0 0 rg /Artifact BMC\n0 0 9 9 re f\nEMC ${tagged} /Artifact BMC\n5 5 9 9 re f\nEMC`,
    );
  });
});
