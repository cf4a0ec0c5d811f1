export const READ_VERSION = `
CALL dbms.components() YIELD name, versions, edition
WHERE name = 'Neo4j Kernel'
RETURN versions[0] + ' ' + edition AS version`;
