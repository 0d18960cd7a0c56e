/** "2026-11-20", the day in UTC: the same for every reader, and sortable. Text that is no date is shown as it is. */
export function dayText(moment: string): string {
  const milliseconds = Date.parse(moment);
  return Number.isNaN(milliseconds) ? moment : new Date(milliseconds).toISOString().slice(0, 10);
}

/** "2026-11-20 03:00 UTC". Text that is no date is shown as it is. */
export function minuteText(moment: string): string {
  const milliseconds = Date.parse(moment);
  return Number.isNaN(milliseconds) ? moment : `${new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
