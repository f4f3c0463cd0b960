// index.html's script.
import { start } from './start.js';

start();
