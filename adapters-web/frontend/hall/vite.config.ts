import { defineConfig } from 'vite';
import { frontEnd } from '../vite.base.ts';

// The web-views of 2019 phones.
export default defineConfig(frontEnd('hall', ['chrome70', 'safari12']));
