import type { Translate } from "../platform/translate";

/** The name of an action type for people: known ones in their own words, others with their underscores taken away. */
export function actionTitle(type: string, t: Translate): string {
  switch (type) {
    case "power_on":
      return t("Start");
    case "power_off":
      return t("Power off");
    case "power_cycle":
      return t("Power cycle");
    case "shutdown":
      return t("Shut down");
    case "reboot":
      return t("Reboot");
    case "rename":
      return t("Rename");
    default: {
      const words = type.replaceAll("_", " ");
      return words.charAt(0).toUpperCase() + words.slice(1);
    }
  }
}
