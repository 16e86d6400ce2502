export { type Board, liveBoard } from './queries';
