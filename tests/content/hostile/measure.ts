import { checkFolder } from '../../support/check-folder.ts';

/*
 * A process of its own, so that an article that never comes to an end, or takes all memory, harms its own test only. It is sent
 * articles folders and answers with what came of reading each.
 */

export interface Measurement {
  /** Why there is nothing else to tell: the reader crashed or never came to an end. */
  readonly failure?: string;
  readonly rules: readonly string[];
  readonly reportLength: number;
  /** Processor time, which depends little on what else the machine does. */
  readonly seconds: number;
}

process.on('message', (folder: string) => process.send?.(measure(folder)));

function measure(folder: string): Measurement {
  const start = process.cpuUsage();
  const seconds = (): number => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000_000;
  };
  try {
    const { diagnostics, report } = checkFolder(folder);
    const rules = [...new Set(diagnostics.map(({ rule }) => rule))];
    return { rules, reportLength: report.length, seconds: seconds() };
  } catch (error) {
    return { failure: `it crashed: ${String(error)}`, rules: [], reportLength: 0, seconds: seconds() };
  }
}
