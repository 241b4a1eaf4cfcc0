/** The plans of the guide that one can begin with, by their names, put in by the build and by the tests (scripts/guide-samples.js). */
declare module '*/huong-dan.md' {
  export default function load(): Readonly<Record<string, string>>
}
