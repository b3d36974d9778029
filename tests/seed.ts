/** Property tests get the same inputs at every run, so that a red run can be repeated; FUZZ looks for new ones. */
import fc from 'fast-check';

if (process.env['FUZZ'] === undefined) fc.configureGlobal({ seed: 20_261_121 });
