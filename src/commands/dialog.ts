/** One of several that can be chosen. */
export interface Option<T> {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly value: T;
  /** what is so already; it is chosen until another is */
  readonly isCurrent?: boolean;
  /** what is chosen until another is, where nothing is so yet */
  readonly isDefault?: boolean;
}

/** What a question is about, as far as the API may have something to say to its answer. */
export interface QuestionPlace {
  /** the property of the request that the answer becomes, as the API names it in `errors`: "name", "options.memory" */
  readonly field?: string;
}

export interface ManyPlace extends QuestionPlace {
  /** said where nothing was chosen, and something has to be */
  readonly atLeastOne?: string;
}

export interface TextQuestion extends QuestionPlace {
  readonly prompt: string;
  /** what stands in the box at first */
  readonly value?: string;
  readonly placeholder?: string;
  readonly isSecret?: boolean;
  /** what is wrong with it, in a sentence; undefined where nothing is */
  readonly problem: (text: string) => string | undefined;
  /** what a text that is right would mean, shown while it is typed: its price, say */
  readonly hint?: (text: string) => string;
}

export interface FileQuestion {
  readonly title: string;
  /** what is wrong with what stands in it, in a sentence; undefined where nothing is */
  readonly problem: (text: string) => string | undefined;
}

/** Asks a person one thing after the other. Whoever goes back answers the question before again: everything after it is asked anew.
 * Each method throws what ends the dialog when the person leaves. */
export interface Dialog {
  pick<T>(placeholder: string, options: readonly Option<T>[] | Promise<readonly Option<T>[]>, place?: QuestionPlace): Promise<T>;
  pickMany<T>(placeholder: string, options: readonly Option<T>[] | Promise<readonly Option<T>[]>, place?: ManyPlace): Promise<readonly T[]>;
  /** trimmed */
  text(question: TextQuestion): Promise<string>;
  /** the text of a file (UTF-8) that is chosen */
  file(question: FileQuestion): Promise<string>;
  /** Says how many questions there will be, as far as that is known by now. */
  expect(total: number): void;
}
