export { stopCluster as default } from './cluster.ts';
