import type { Fingerprint } from './fingerprint.js';

/**
 * Makes a software bill of materials in CycloneDX 1.5 from a fingerprint. The modules are those that the linker
 * recorded, so that none is listed that the programs do not contain. Go's own checksums are hashes of file lists, which
 * CycloneDX has no name for: they are properties.
 * Sources: CycloneDX 1.5 JSON; package-url specification, type golang.
 */
export function billOfMaterials(fingerprint: Fingerprint): object {
  const programs = fingerprint.programs.map(({ name, source }) => ({
    type: 'application',
    'bom-ref': source ?? name,
    name,
  }));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      tools: { components: [{ type: 'application', name: 'go-notarize', version: fingerprint.toolVersion }] },
      ...mainComponent(fingerprint),
    },
    components: [...programs, standardLibrary(fingerprint), ...libraries(fingerprint)],
    dependencies: fingerprint.programs.map(({ name, source, modules }) => ({
      ref: source ?? name,
      dependsOn: [
        standardReference(fingerprint),
        ...modules.filter(({ main }) => !main).map(({ path, version }) => packageUrl(path, version)),
      ],
    })),
  };
}

function mainComponent({ programs }: Fingerprint): object {
  const main = programs.flatMap(({ modules }) => modules).find((module) => module.main);
  if (main === undefined) return {};
  const { path, version } = main;
  return { component: { type: 'application', 'bom-ref': packageUrl(path, version), name: path, version } };
}

function standardReference({ go }: Fingerprint): string {
  return packageUrl('std', go.version);
}

function standardLibrary(fingerprint: Fingerprint): object {
  const purl = standardReference(fingerprint);
  return { type: 'library', 'bom-ref': purl, name: 'std', version: fingerprint.go.version, purl };
}

function libraries({ programs }: Fingerprint): object[] {
  const linked = programs.flatMap(({ modules }) => modules.filter(({ main }) => !main));
  const each = new Map(linked.map((module) => [packageUrl(module.path, module.version), module]));
  return [...each].map(([purl, { path, version, sum }]) => ({
    type: 'library',
    'bom-ref': purl,
    name: path,
    version,
    purl,
    ...(sum === null ? {} : { properties: [{ name: 'go:sum', value: sum }] }),
  }));
}

/** `pkg:golang/<path>@<version>`; the specification wants the characters of a path in percent form, slashes apart. */
function packageUrl(path: string, version: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return `pkg:golang/${encoded}@${encodeURIComponent(version)}`;
}
