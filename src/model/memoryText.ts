/** "512 MB", "4 GB", "1.5 GB".
 * @param memoryMegabytes a whole number of MB, as the API counts memory. */
export function memoryText(memoryMegabytes: number): string {
  return memoryMegabytes < 1024 ? `${memoryMegabytes} MB` : `${Number((memoryMegabytes / 1024).toFixed(2))} GB`;
}
