/** The part of Eleventy's configuration that is used here. */
export interface EleventyConfiguration {
  addTemplate(path: string, template: VirtualTemplate): void;
  addWatchTarget(path: string): void;
  on(event: 'eleventy.config', listener: (settled: SettledConfiguration) => void): void;
  on(event: 'eleventy.before', listener: (build: { readonly incremental: boolean }) => void): void;
  setDataFileSuffixes(suffixes: readonly string[]): void;
  setUseGitIgnore(use: boolean): void;
  readonly ignores: Set<string>;
}

/** What Eleventy is about to work with, once its command line and the configuration file have been heard. */
export interface SettledConfiguration {
  readonly directories: Directories;
  readonly templateFormats: { setViaCommandLine(formats: string): void };
  getPathPrefix(): string;
  /** The file that a build is asked to be about. */
  getPreviousBuildModifiedFile(): string | undefined;
}

interface Directories {
  readonly input: string;
  readonly output: string;
  /** `folder` is relative to the input. */
  setData(folder: string): void;
}

/** A template that is in no file: data, and what makes each page of it. */
interface VirtualTemplate {
  readonly data: object;
  readonly render: (page: never) => Promise<string | Buffer>;
}
