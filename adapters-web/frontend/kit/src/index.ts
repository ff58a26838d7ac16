export * from './client';
export * from './console-types';
export * from './hall-types';
export * from './problem';
export * from './time';
export * from './uuid';
