import { moneyText } from "./moneyText";

/** A difference in Australian dollars: "+AU$4.00", "−AU$4.00". */
export function signedMoney(amount: number): string {
  return `${amount < 0 ? "−" : "+"}${moneyText(Math.abs(amount))}`;
}
