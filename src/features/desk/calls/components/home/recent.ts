/** How many of the agent's last calls the home page shows. */
export const RECENT = 8;
