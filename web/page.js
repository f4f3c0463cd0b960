// index.html's script.
import { start } from './explorer/start.js';

start();
