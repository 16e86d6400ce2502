export { StartPage } from './components/start-page';
export { startOf } from './queries';
export type { StartView, UnderwritingRole } from './views';
