# Two stages: the first builds dist/, the second holds what runs and nothing else.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tools/build.js tools/content.js tools/
COPY src src
COPY conversations conversations
COPY locales locales
# Builds, checks the content and keeps it checked, so that no start has to. Of one reference language: build with that of your settings.
ARG DEFAULT_LOCALE=en
RUN node tools/content.js

FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY --from=build /app/dist dist
COPY conversations conversations
COPY locales locales

# The embedded store is all that the bot writes here: the rest is not its own, and may be read-only. With REDIS_URL it writes nothing.
RUN mkdir -m 700 /data && chown node:node /data
VOLUME /data
USER node

# HOST counts with a webhook only; without one the bot listens on 127.0.0.1, for health and metrics.
ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0 PORT=8080
EXPOSE 8080
# It answers 200 as long as the process serves, also when it says "degraded": without its store the bot still helps.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((it) => process.exit(it.ok ? 0 : 1), () => process.exit(1))"]

CMD ["node", "--max-semi-space-size=32", "--no-allocation-site-pretenuring", "--enable-source-maps", "dist/main.js"]
