export * from './client';
export * from './console-types';
export * from './copy';
export * from './hall-types';
export * from './problem';
export * from './ticket-types';
export * from './time';
export * from './uuid';
