import { l10n, QuickInputButtons, window, type InputBox, type QuickInput, type QuickPickItem } from "vscode";
import type { Dialog, Option, TextQuestion } from "./dialog";
import { HumanError } from "../platform/humanError";

class LeaveSignal extends Error {}
class BackSignal extends Error {}

/** Runs questions in boxes at the top of the window, with Back.
 * @returns undefined when the person left */
export async function runDialog<T>(title: string, questions: (dialog: Dialog) => Promise<T>): Promise<T | undefined> {
  let answers: unknown[] = [];
  for (;;) {
    const dialog = new QuickDialog(title, answers);
    try {
      return await questions(dialog);
    } catch (error) {
      if (error instanceof LeaveSignal) return undefined;
      if (!(error instanceof BackSignal)) throw error;
      answers = dialog.answers.slice(0, -1);
    }
  }
}

/** The answers that were given before Back are given again without asking. */
class QuickDialog implements Dialog {
  readonly answers: unknown[] = [];

  constructor(
    private readonly title: string,
    private readonly given: readonly unknown[],
  ) {}

  pick<T>(placeholder: string, options: readonly Option<T>[] | Promise<readonly Option<T>[]>): Promise<T> {
    return this.step(async () => {
      const [chosen] = await this.show(placeholder, options, false);
      return chosen as T;
    });
  }

  pickMany<T>(placeholder: string, options: readonly Option<T>[]): Promise<readonly T[]> {
    return this.step(() => this.show(placeholder, options, true));
  }

  text({ prompt, value = "", placeholder, isSecret = false, problem }: TextQuestion): Promise<string> {
    return this.step(async () => {
      const box = window.createInputBox();
      box.prompt = prompt;
      box.value = value;
      box.placeholder = placeholder;
      box.password = isSecret;
      const typing = box.onDidChangeValue(() => (box.validationMessage = undefined));
      try {
        return await this.answer(box, () => {
          const text = box.value.trim();
          box.validationMessage = problem(text);
          return box.validationMessage === undefined ? { text } : undefined;
        }).then(({ text }) => text);
      } finally {
        typing.dispose();
        box.dispose();
      }
    });
  }

  private async show<T>(placeholder: string, options: readonly Option<T>[] | Promise<readonly Option<T>[]>, canPickMany: boolean): Promise<readonly T[]> {
    const box = window.createQuickPick<QuickPickItem & { readonly value: T }>();
    box.placeholder = placeholder;
    box.canSelectMany = canPickMany;
    box.matchOnDescription = true;
    box.matchOnDetail = true;
    box.busy = true;
    try {
      // It is there while its choices are loaded; what loading fails with is the command's to show.
      const loading = Promise.resolve(options).then((loaded) => {
        if (loaded.length === 0) throw new HumanError(l10n.t("{0} There is nothing to choose from.", placeholder));
        box.items = loaded.map(({ label, description, detail, value, isCurrent }) => ({ label, value, ...(isCurrent === true ? { description: [description, l10n.t("now")].filter((part) => part !== undefined).join(" · ") } : { description: description ?? "" }), ...(detail === undefined ? {} : { detail }) }));
        const current = box.items.filter((_, index) => loaded[index]?.isCurrent === true);
        if (canPickMany) box.selectedItems = current;
        else box.activeItems = current;
        box.busy = false;
        return new Promise<never>(() => undefined);
      });
      const chosen = this.answer(box, () => (canPickMany || box.selectedItems.length > 0 ? { items: box.selectedItems } : undefined));
      const { items } = await Promise.race([chosen, loading]);
      return items.map(({ value }) => value);
    } finally {
      box.dispose();
    }
  }

  private answer<R extends object>(box: QuickInput & Pick<InputBox, "buttons" | "onDidTriggerButton" | "onDidAccept">, accept: () => R | undefined): Promise<R> {
    box.title = this.title;
    box.step = this.answers.length + 1;
    box.ignoreFocusOut = true;
    if (this.answers.length > 0) box.buttons = [QuickInputButtons.Back];
    return new Promise<R>((resolve, reject) => {
      box.onDidAccept(() => {
        const result = accept();
        if (result) resolve(result);
      });
      box.onDidTriggerButton(() => reject(new BackSignal()));
      box.onDidHide(() => reject(new LeaveSignal()));
      box.show();
    });
  }

  private async step<T>(ask: () => Promise<T>): Promise<T> {
    const index = this.answers.length;
    const answer = index < this.given.length ? (this.given[index] as T) : await ask();
    this.answers.push(answer);
    return answer;
  }
}
