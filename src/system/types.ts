// What a system has to say of its ways: each question that has another answer elsewhere.

export interface System {
  /** The user's folder for what can be made again; undefined where the environment names none. */
  readonly cacheFolder: (env: Environment) => string | undefined
}

export type Environment = Readonly<Record<string, string | undefined>>
