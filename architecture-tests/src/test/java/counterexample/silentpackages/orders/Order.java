package counterexample.silentpackages.orders;

/** In a package without a word. */
public record Order(long number) {}
