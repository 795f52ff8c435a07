/** The world a command runs in, so that commands themselves read no clock, stream or variable of the process. */
export interface Environment {
  readonly workingFolder: string;
  /** Where this program lies, whose sources an output folder must not touch. */
  readonly programFolder: string;
  /** One hash of the program and all it is made of. */
  readonly generator: string;
  /** Minified styles, to stand in every page. */
  readonly styles: string;
  /** Milliseconds from a fixed point, for measuring. */
  readonly elapsed: () => number;
  /** Today as `YYYY-MM-DD`, for scaffolds only. */
  readonly today: () => string;
  /** Milliseconds since 1970: what time it is, for `check` alone. */
  readonly clock: () => number;
  /** A variable of the process, for telling what npm did with flags. */
  readonly variable: (name: string) => string | undefined;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether standard error is a terminal that a line can be rewritten on. */
  readonly interactive: boolean;
  readonly colour: boolean;
}

export type ExitCode = 0 | 1 | 2;
