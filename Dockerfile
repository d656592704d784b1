FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && install -d -m 700 /data

FROM node:24-bookworm-slim
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json ./
COPY src ./src
# The bot may not write here: what it starts from is made ahead.
RUN node src/bundle.mjs
# Both belong to the account that the bot runs as: admins upload articles, and the bot remembers.
COPY --chown=node:node knowledge /knowledge
COPY --from=dependencies --chown=node:node /data /data
ENV NODE_ENV=production KNOWLEDGE_FOLDER=/knowledge DATA_FOLDER=/data METRICS_PORT=9464
USER node
VOLUME ["/knowledge", "/data"]
HEALTHCHECK --start-period=20s --timeout=5s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.METRICS_PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The bot itself gets SIGTERM and stops within ten seconds.
CMD ["node", "src/start.mjs", "main.ts"]
