/** What is typed behind a command, and what a command says of itself to whoever types something else. */
import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { fullDate } from '../src/schema/date.ts';

/**
 * Reads what was typed behind a command. `script` is the file of the command, whose first comment is what it says of
 * itself: it does so and ends for --help, and fails for an option that there is not.
 */
export function readOptions<const Config extends ParseArgsConfig>(script: string, config: Config) {
  const usage = usageOf(script, Object.keys(config.options ?? {}));
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    // The rest tells how to mean such a word, which nobody does here.
    return refuse(`${(error as Error).message.replace(/\. .*$/s, '.')}\n\n${usage}`);
  }
}

/** Ends a command as failed: what is wrong stands in words, without a trace of our own code. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

/** The number that an option says; ends the command when it says none. */
export function numberOf(option: string, text: string): number {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : refuse(`--${option} has to be a number, not ${text}`);
}

/** The day that an option says; ends the command when it says none. */
export function dayOf(option: string, text: string): string {
  if (!fullDate.safeParse(text).success) refuse(`--${option} has to be a day such as 2027-06-01, not ${text}`);
  return text;
}

function usageOf(script: string, options: readonly string[]): string {
  const [, comment = ''] = /^\/\*\*\n(.*?)\n \*\/$/ms.exec(readFileSync(script, 'utf8')) ?? [];
  const listed = options.length > 0 ? `\n\nThe options are ${options.map((name) => `--${name}`).join(', ')}.` : '';
  return comment.replaceAll(/^ \* ?/gm, '') + listed;
}
