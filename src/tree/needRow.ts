import { actionTitle } from "../cloud/actionTitle";
import type { Need } from "../cloud/needs";
import { moneyText } from "../model/moneyText";
import type { Row, Translate } from "./row";

/** What waits for a person, in words.
 * @param nameOf the name of a server, where it is known */
export function needRow(need: Need, nameOf: (serverId: number) => string | undefined, t: Translate): Pick<Row, "label" | "description" | "icon"> {
  const server = (id: number | null | undefined): string => (typeof id === "number" ? (nameOf(id) ?? t("Server {0}", id)) : t("A server"));
  switch (need.kind) {
    case "question":
      return { label: server(need.action.resource_id), description: t("{0} waits for an answer", actionTitle(need.action.type, t)), icon: { id: "question", color: "charts.yellow" } };
    case "blocked":
      return { label: server(need.action.resource_id), description: t("{0} waits for an unpaid invoice", actionTitle(need.action.type, t)), icon: { id: "credit-card", color: "list.warningForeground" } };
    case "invoice":
      return { label: t("Invoice {0}", need.invoice.invoice_number), description: t("{0}, payment failed", moneyText(need.invoice.amount)), icon: { id: "credit-card", color: "list.errorForeground" } };
    case "alert":
      return { label: server(need.serverId), description: t("over a threshold"), icon: { id: "warning", color: "list.warningForeground" } };
  }
}
