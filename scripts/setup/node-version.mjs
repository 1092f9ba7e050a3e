// Imported first by every command: modules are evaluated in the order they are imported, so an old Node is
// told so before anything that it lacks is used.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`✗ Fahm needs Node 20.19 or newer; this is ${process.version}.`)
  process.exit(1)
}
