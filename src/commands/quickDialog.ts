import path from "node:path";
import { l10n, QuickInputButtons, window, workspace, type InputBox, type QuickInput, type QuickPickItem } from "vscode";
import { HumanError } from "../platform/humanError";
import type { Dialog, FileQuestion, ManyPlace, Option, QuestionPlace, TextQuestion } from "./dialog";
import { backToRefused, oneBack, worthKeeping, type Start, type Step } from "./wizardSteps";

class LeaveSignal extends Error {}
class BackSignal extends Error {}

/** What was answered in wizards that were left half-way, for as long as the window is there. Secrets are not kept. */
const leftHalfWay = new Map<string, readonly Step[]>();

export interface WizardOptions<T, R> {
  /** tells wizards apart that have the same title: an account's id, say */
  readonly key?: string;
  /** Does what was asked for; undefined where the person did not agree in the end. What the API says to an answer is asked again there. */
  readonly send: (answers: T) => Promise<R | undefined>;
}

/** Runs questions in boxes at the top of the window, with Back. Who left the same questions half-way may go on there.
 * @returns undefined when the person left */
export function runDialog<T>(title: string, questions: (dialog: Dialog) => Promise<T>, key = ""): Promise<T | undefined> {
  return runWizard(title, questions, { key, send: (answers) => Promise.resolve(answers) });
}

/** Like `runDialog`, and does what was asked for: an answer that the API does not take is asked for again, with the API's words at the same
 * input and everything else as it was.
 * @throws what `send` throws, where it is about none of the questions */
export async function runWizard<T, R>(title: string, questions: (dialog: Dialog) => Promise<T>, { key = "", send }: WizardOptions<T, R>): Promise<R | undefined> {
  const id = `${key}\n${title}`;
  const started = await whereToStart(title, leftHalfWay.get(id));
  if (!started) return undefined;
  let start = started;
  for (;;) {
    const dialog = new QuickDialog(title, start);
    const keep = (): void => {
      const kept = worthKeeping(dialog.steps);
      if (kept) leftHalfWay.set(id, kept);
    };
    try {
      const answers = await questions(dialog);
      try {
        const result = await send(answers);
        if (result === undefined) keep();
        else leftHalfWay.delete(id);
        return result;
      } catch (error) {
        const again = backToRefused(dialog.steps, error);
        if (!again) throw error;
        start = again;
      }
    } catch (error) {
      if (error instanceof LeaveSignal) {
        keep();
        return undefined;
      }
      if (!(error instanceof BackSignal)) throw error;
      start = oneBack(dialog.steps);
    }
  }
}

/** @returns undefined when the person left */
async function whereToStart(title: string, left: readonly Step[] | undefined): Promise<Start | undefined> {
  if (!left) return { given: [] };
  const goOn = { label: l10n.t("Go on where you left off"), detail: left.map(({ label }) => label).filter((label) => label !== "").join(" · ") };
  const anew = { label: l10n.t("Start anew") };
  const chosen = await window.showQuickPick([goOn, anew], { title, placeHolder: l10n.t("You left this half-way."), ignoreFocusOut: true });
  return chosen && { given: chosen === goOn ? left : [] };
}

type Again = NonNullable<Start["again"]>;

/** What is given already is answered without asking. */
class QuickDialog implements Dialog {
  readonly steps: Step[] = [];
  private total: number | undefined;

  constructor(
    private readonly title: string,
    private readonly start: Start,
  ) {}

  expect(total: number): void {
    this.total = total;
  }

  pick<T>(placeholder: string, options: readonly Option<T>[] | Promise<readonly Option<T>[]>, place: QuestionPlace = {}): Promise<T> {
    const loading = quiet(options);
    return this.step(place, async (again) => {
      const [chosen] = await this.show(placeholder, loading, { canPickMany: false }, again);
      if (!chosen) throw new LeaveSignal();
      return { answer: chosen.value, label: chosen.label, kind: "choice", isSecret: false };
    });
  }

  pickMany<T>(placeholder: string, options: readonly Option<T>[] | Promise<readonly Option<T>[]>, { atLeastOne, ...place }: ManyPlace = {}): Promise<readonly T[]> {
    const loading = quiet(options);
    return this.step(place, async (again) => {
      const chosen = await this.show(placeholder, loading, { canPickMany: true, atLeastOne }, again);
      return { answer: chosen.map(({ value }) => value), label: chosen.map(({ label }) => label).join(", "), kind: "choice", isSecret: false };
    });
  }

  text({ prompt, value = "", placeholder, isSecret = false, problem, hint, field }: TextQuestion): Promise<string> {
    return this.step(field === undefined ? {} : { field }, async (again) => {
      const box = window.createInputBox();
      const tell = (): void => {
        const text = box.value.trim();
        box.prompt = hint && problem(text) === undefined ? `${prompt} ${hint(text)}` : prompt;
      };
      box.value = typeof again?.value === "string" ? again.value : value;
      box.placeholder = placeholder;
      box.password = isSecret;
      box.validationMessage = again?.message;
      tell();
      const typing = box.onDidChangeValue(() => {
        box.validationMessage = undefined;
        tell();
      });
      try {
        const { text } = await this.ask(box, () => {
          const entered = box.value.trim();
          box.validationMessage = problem(entered);
          return box.validationMessage === undefined ? { text: entered } : undefined;
        });
        return { answer: text, label: isSecret ? "" : text, kind: "text", isSecret };
      } finally {
        typing.dispose();
        box.dispose();
      }
    });
  }

  file({ title, problem }: FileQuestion): Promise<string> {
    return this.step({}, async () => {
      for (;;) {
        const [uri] = (await window.showOpenDialog({ title, canSelectMany: false })) ?? [];
        if (!uri) throw new BackSignal();
        const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
        const found = problem(text);
        if (found === undefined) return { answer: text, label: path.posix.basename(uri.path), kind: "choice", isSecret: false };
        const another = l10n.t("Choose Another File");
        if ((await window.showWarningMessage(found, { modal: true }, another)) !== another) throw new BackSignal();
      }
    });
  }

  private async show<T>(placeholder: string, options: Promise<readonly Option<T>[]>, { canPickMany, atLeastOne }: { readonly canPickMany: boolean; readonly atLeastOne?: string | undefined }, again: Again | undefined): Promise<readonly Option<T>[]> {
    const box = window.createQuickPick<QuickPickItem & { readonly option: Option<T> }>();
    box.placeholder = again?.message ?? placeholder;
    box.canSelectMany = canPickMany;
    box.matchOnDescription = true;
    box.matchOnDetail = true;
    box.busy = true;
    try {
      // It is there while its choices are loaded; what loading fails with is the command's to show.
      const loading = options.then((loaded) => {
        if (loaded.length === 0) throw new HumanError(l10n.t("{0} There is nothing to choose from.", placeholder));
        box.items = loaded.map((option) => ({ label: option.label, option, description: descriptionOf(option), ...(option.detail === undefined ? {} : { detail: option.detail }) }));
        const before = again && new Set((Array.isArray(again.value) ? again.value : [again.value]).map((one) => JSON.stringify(one)));
        const current = box.items.filter(({ option }) => (before ? before.has(JSON.stringify(option.value)) : option.isCurrent === true || option.isDefault === true));
        if (canPickMany) box.selectedItems = current;
        else box.activeItems = current;
        box.busy = false;
        return new Promise<never>(() => undefined);
      });
      const chosen = this.ask(box, () => {
        if (box.selectedItems.length > 0 || (canPickMany && atLeastOne === undefined)) return { items: box.selectedItems };
        box.placeholder = atLeastOne ?? placeholder;
        return undefined;
      });
      const { items } = await Promise.race([chosen, loading]);
      return items.map(({ option }) => option);
    } finally {
      box.dispose();
    }
  }

  private ask<R extends object>(box: QuickInput & Pick<InputBox, "buttons" | "onDidTriggerButton" | "onDidAccept">, accept: () => R | undefined): Promise<R> {
    box.title = this.title;
    const number = this.steps.length + 1;
    // A single question is not numbered.
    if (Math.max(this.total ?? 1, number) > 1) {
      box.step = number;
      box.totalSteps = Math.max(this.total ?? number, number);
    }
    box.ignoreFocusOut = true;
    if (this.steps.length > 0) box.buttons = [QuickInputButtons.Back];
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

  private async step<T>(place: QuestionPlace, ask: (again: Again | undefined) => Promise<Step & { readonly answer: T }>): Promise<T> {
    const index = this.steps.length;
    const { given, again } = this.start;
    const known = given[index];
    if (known && index !== again?.index) {
      this.steps.push(known);
      return known.answer as T;
    }
    const asked = await ask(index === again?.index ? again : undefined);
    this.steps.push({ ...asked, ...place });
    return asked.answer;
  }
}

/** What is answered already is loaded for nobody: that it fails is nobody's to know. */
function quiet<T>(options: T | Promise<T>): Promise<T> {
  const loading = Promise.resolve(options);
  loading.catch(() => undefined);
  return loading;
}

function descriptionOf({ description, isCurrent }: Option<unknown>): string {
  return isCurrent === true ? [description, l10n.t("now")].filter((part) => part !== undefined && part !== "").join(" · ") : (description ?? "");
}
