import { defineConfig } from 'vite';
import { frontEnd } from '../vite.base.ts';

export default defineConfig(frontEnd('console', ['chrome87', 'edge88', 'firefox78', 'safari14']));
