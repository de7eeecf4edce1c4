const fs = require('node:fs');

module.exports = async () => fs.rmSync(process.env.RT_READY_MADE, { recursive: true, force: true });
