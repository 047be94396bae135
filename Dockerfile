# The bot alone: no tools for tests, no bundled Node (the image has one).
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without optional packages: the Node they bring is for machines with an older one.
RUN npm ci --omit=dev --omit=optional

FROM node:24-slim
ENV NODE_ENV=production DATABASE_URL=file:/data/whoowns.db PORT=3000 NODE_COMPILE_CACHE=/tmp/whoowns MALLOC_ARENA_MAX=2
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json ./
COPY bin bin
COPY src src
COPY migrations migrations
COPY seeds seeds
# Everything the bot keeps is in this one folder.
RUN mkdir /data && chown node:node /data && chmod 700 /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# No shell in between: SIGTERM reaches the bot, which then ends its work and stops.
ENTRYPOINT ["node", "--min-semi-space-size=8", "--max-semi-space-size=8", "--disable-warning=ExperimentalWarning", "src/cli.ts"]
CMD ["start"]
