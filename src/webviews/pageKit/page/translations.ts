import { isRecord } from "../../shape";
import type { Translate } from "../../translate";

/** Looks texts up in translations by their English text; what has none stays English. */
export function createTranslate(translations: unknown): Translate {
  const table = isRecord(translations) ? translations : {};
  return (message, ...args) => {
    const found = Object.hasOwn(table, message) ? table[message] : undefined;
    return (typeof found === "string" ? found : message).replace(/\{(\d+)\}/g, (placeholder, index: string) => {
      const value = args[Number(index)];
      return value === undefined ? placeholder : String(value);
    });
  };
}
