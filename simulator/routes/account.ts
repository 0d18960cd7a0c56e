import { route } from "../route";

export const accountRoutes = [route("GET /account", (_, { world }) => ({ status: 200, body: { account: world.state.account } }))];
