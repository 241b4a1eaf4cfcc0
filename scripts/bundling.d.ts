import type { Plugin } from 'esbuild'

export const compiledTemplates: Plugin
export const cheapExpressions: Plugin
export const separateIssues: Plugin
export const separateSkeletons: Plugin
export const separateData: Plugin
export const separateCommands: Plugin
