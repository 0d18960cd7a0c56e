/** An amount of money in Australian dollars, as the API counts it. */
export function moneyText(amount: number): string {
  return `AU$${amount.toFixed(2)}`;
}
