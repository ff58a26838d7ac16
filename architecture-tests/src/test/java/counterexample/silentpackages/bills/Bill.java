package counterexample.silentpackages.bills;

public record Bill(long number) {}
