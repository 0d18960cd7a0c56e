import { invalid } from "../problem";

/** A server's name is a host name. @throws Problem 400 */
export function checkServerName(name: string, field: string): void {
  if (name.length > 250 || !/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/i.test(name)) {
    throw invalid({ [field]: `${name} is not a valid host name.` });
  }
}
