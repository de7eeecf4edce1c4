module.exports = async () => {
  await globalThis.rtTestDatabase?.stop();
};
