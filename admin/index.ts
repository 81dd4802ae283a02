export default {
  register(app: unknown) {
    void app;
  },
};
