import type { IconName } from "../../pageKit/page/icons";
import type { Translate } from "../../translate";
import type { LoadOverviewResponse, NameserverAnswer, ServedCheckState } from "../protocol";

/** Whether the zone reaches anybody, in words. */
export interface DelegationNotice {
  readonly tone: "good" | "warning" | "plain";
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  /** whether there are name servers to set at the registrar */
  readonly isToSet: boolean;
}

/** Where none of a domain's name servers is the provider's, its zone serves nobody: that is said before anything else. */
export function delegationNotice(zone: Pick<LoadOverviewResponse, "domain" | "provider" | "delegation">, t: Translate): DelegationNotice {
  const own = (zone.provider ?? []).join(", ");
  switch (zone.delegation) {
    case "here":
      return {
        tone: "good",
        icon: "check",
        title: t("This zone is served"),
        text: t("Every name server of {0} is Mammoth Cloud's.", zone.domain),
        isToSet: false,
      };
    case "partly":
      return {
        tone: "warning",
        icon: "warning",
        title: t("This zone is served in part"),
        text: t("Some name servers of {0} are not Mammoth Cloud's: answers may differ from this zone. At the registrar, leave only these: {1}", zone.domain, own),
        isToSet: true,
      };
    case "elsewhere":
      return {
        tone: "warning",
        icon: "warning",
        title: t("This zone serves nobody"),
        text: t("{0} resolves through other name servers. For this zone to be served, set these at the registrar: {1}", zone.domain, own),
        isToSet: true,
      };
    case "nowhere":
      return {
        tone: "warning",
        icon: "warning",
        title: t("This zone serves nobody"),
        text: own === "" ? t("No name servers were found for {0}.", zone.domain) : t("No name servers were found for {0}. For this zone to be served, set these at the registrar: {1}", zone.domain, own),
        isToSet: own !== "",
      };
    case "unknown":
      return {
        tone: "plain",
        icon: "globe",
        title: t("It is not known whether this zone is served"),
        text: t("Mammoth Cloud's own name servers could not be loaded."),
        isToSet: false,
      };
  }
}

/** A short word, and how good that is. */
export interface Tag {
  readonly text: string;
  readonly tone: "good" | "bad" | "plain";
}

/** A name server: whether the domain resolves through it, and what it answered. */
export interface NameserverRow {
  readonly name: string;
  readonly use: Tag | null;
  readonly answer: Tag | null;
}

/** Every name server that has to do with the domain: those that it resolves through, the provider's, and who was asked in place of them. */
export function nameserverRows({ current, provider, check }: Pick<LoadOverviewResponse, "current" | "provider" | "check">, t: Translate): readonly NameserverRow[] {
  const inUse = new Set(current.map(comparable));
  const own = new Set((provider ?? []).map(comparable));
  const answers = check.status === "done" ? check.nameservers : [];
  const names = new Map([...answers.map(({ name }) => name), ...(provider ?? []), ...current].map((name) => [comparable(name), name]));
  const order = (name: string): number => (inUse.has(name) ? 0 : own.has(name) ? 1 : 2);
  return [...names]
    .sort(([one], [other]) => order(one) - order(other) || (one < other ? -1 : 1))
    .map(([id, name]) => ({ name, use: useOf(inUse.has(id), provider === null ? null : own.has(id), t), answer: answerOf(answers.find((one) => comparable(one.name) === id), check, t) }));
}

function useOf(isInUse: boolean, isOwn: boolean | null, t: Translate): Tag | null {
  if (isInUse) return isOwn === false ? { text: t("elsewhere"), tone: "bad" } : { text: t("in use"), tone: isOwn === null ? "plain" : "good" };
  return isOwn === true ? { text: t("not in use"), tone: "plain" } : null;
}

function answerOf(answer: NameserverAnswer | undefined, check: ServedCheckState, t: Translate): Tag | null {
  if (answer === undefined || check.status !== "done") return null;
  switch (answer.state) {
    case "all":
      return { text: t("serves all {0}", check.sets), tone: "good" };
    case "differs":
      return { text: t("differs in {0} of {1}", answer.differing, check.sets), tone: "bad" };
    case "silent":
      return { text: t("no answer"), tone: "bad" };
    case "unknown":
      return { text: t("not found"), tone: "bad" };
  }
}

/** What the live check comes to, in a sentence. */
export function checkSentence(check: ServedCheckState, t: Translate): string {
  switch (check.status) {
    case "none":
      return t("Check Now asks the name servers, with real questions, what they serve.");
    case "running":
      return t("Asking the name servers…");
    case "failed":
      return check.message;
    case "done": {
      const answered = check.nameservers.filter(({ state }) => state === "all" || state === "differs");
      if (answered.length === 0) return t("No name server answered: it is not known what they serve.");
      const differing = new Set(check.unserved.map(({ recordIds }) => recordIds.join())).size;
      return differing === 0 ? t("All {0} record sets are served as they are here.", check.sets) : t("{0} of {1} record sets are not served as they are here.", differing, check.sets);
    }
  }
}

/** Names are the same in any case, with and without the final dot. */
function comparable(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}
