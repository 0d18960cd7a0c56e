/** One of several that can be chosen. */
export interface Option<T> {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly value: T;
  /** what is so already; it is chosen until another is */
  readonly isCurrent?: boolean;
}

export interface TextQuestion {
  readonly prompt: string;
  /** what stands in the box at first */
  readonly value?: string;
  readonly placeholder?: string;
  readonly isSecret?: boolean;
  /** what is wrong with it, in a sentence; undefined where nothing is */
  readonly problem: (text: string) => string | undefined;
}

/** Asks a person one thing after the other. Whoever goes back answers the question before again: everything after it is asked anew.
 * Each method throws what ends the dialog when the person leaves. */
export interface Dialog {
  pick<T>(placeholder: string, options: readonly Option<T>[] | Promise<readonly Option<T>[]>): Promise<T>;
  pickMany<T>(placeholder: string, options: readonly Option<T>[]): Promise<readonly T[]>;
  /** trimmed */
  text(question: TextQuestion): Promise<string>;
}
