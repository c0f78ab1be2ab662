# The portal as an image: the built files and the server's own packages, nothing of what built them.
# The same tree without Docker:
#   npm run build && npm ci --prefix dist/server
#   cp -r dist docs catalog-info catalog-info.yaml mkdocs.yml app-config.yaml /srv/callboard
#   cd /srv/callboard && DATABASE_URL=… node dist/server/main.js

FROM node:22-slim AS build
WORKDIR /app
COPY . .
RUN npm run build
# The lock file that the build wrote: what the server imports, in the versions of the repository.
RUN npm ci --prefix dist/server && npm cache clean --force

FROM node:22-slim
# Whoever publishes the port decides who reaches it; listening on 127.0.0.1 inside of the container would be nobody.
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/dist dist
COPY app-config.yaml catalog-info.yaml mkdocs.yml ./
COPY catalog-info catalog-info
COPY docs docs
USER node
EXPOSE 7007
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --start-interval=1s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 7007}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/main.js"]
