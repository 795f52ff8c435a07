/** The part of Eleventy's configuration that is used here. */
export interface EleventyConfiguration {
  addExtension(extension: string, engine: TemplateEngine): void;
  addGlobalData(name: string, make: () => unknown): void;
  addPlugin<Options>(plugin: (eleventy: EleventyConfiguration, options: Options) => void, options: Options): void;
  addTemplate(path: string, content: string): void;
  addTemplateFormats(formats: string): void;
  addWatchTarget(path: string): void;
  isVirtualTemplate(path: string): boolean;
  on(event: 'eleventy.config', listener: (settled: SettledConfiguration) => void): void;
  on(event: 'eleventy.before', listener: (build: { readonly incremental: boolean }) => void): void;
  setUseGitIgnore(use: boolean): void;
  versionCheck(range: string): void;
  readonly ignores: Set<string>;
}

/** What Eleventy is about to work with, once its command line and the configuration file have been heard. */
export interface SettledConfiguration {
  readonly directories: Directories;
  readonly templateFormats: { setViaCommandLine(formats: string): void };
  getConfig(): Settings;
  getPathPrefix(): string;
  /** The file that a build is asked to be about. */
  getPreviousBuildModifiedFile(): string | undefined;
}

export interface Directories {
  readonly input: string;
  readonly includes: string;
  readonly layouts?: string;
  readonly data: string;
  readonly output: string;
  /** Where the input is named as a file or as a pattern. */
  readonly inputFile?: string | undefined;
  readonly inputGlob?: string | undefined;
  /** `folder` is relative to the input. */
  setData(folder: string): void;
}

interface Settings {
  readonly transforms: Record<string, FileCallback>;
  readonly linters: Record<string, FileCallback>;
  dataFileSuffixes: readonly string[];
}

/** What a site does with each file before it is written. */
export type FileCallback = (this: { readonly inputPath: string }, content: unknown, ...rest: unknown[]) => unknown;

/** How files of an ending become pages. */
interface TemplateEngine {
  readonly useLayouts: boolean;
  readonly getData: () => object;
  readonly compile: () => (page: { readonly permalink: string }) => Promise<string | Buffer | undefined>;
  /** Whether the page is made anew when a file has changed, where only that is asked for. */
  readonly isIncrementalMatch: (file: string) => boolean;
}
