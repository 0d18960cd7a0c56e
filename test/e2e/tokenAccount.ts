import { createMammothApi, type MammothApi } from "../../src/api/mammothApi";
import { createSimulatedCloud, type SimulatedCloud, type SimulatedCloudOptions } from "../../simulator/simulatedCloud";
import { Workbench, type WorkbenchOptions } from "./workbench";

/** A simulated cloud of the test's own, and a look into it past the extension. */
export interface TokenAccount {
  readonly cloud: SimulatedCloud;
  readonly api: MammothApi;
}

export async function startCloud(options: Partial<SimulatedCloudOptions> = {}): Promise<TokenAccount> {
  const cloud = await createSimulatedCloud({ seed: "small", ...options });
  return { cloud, api: createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve(cloud.token) }) };
}

/** Opens a window whose endpoint is that cloud, and shows the side bar. */
export async function openOn({ cloud }: TokenAccount, options: WorkbenchOptions = {}): Promise<Workbench> {
  const workbench = await Workbench.open({ ...options, settings: { "mammoth.endpoint": cloud.url, ...options.settings } });
  await workbench.openSideBar();
  return workbench;
}

/** Signs in as a person does: by the link of the welcome view, with the token in the box. */
export async function signIn(workbench: Workbench, { cloud }: TokenAccount): Promise<void> {
  await workbench.view("Servers").getByText("sign in with a token").click();
  await workbench.typeInBox(cloud.token);
  await workbench.row("Servers", "web-01").waitFor();
}
