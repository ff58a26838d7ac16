/** Whole journeys: a real browser, real processes, and what is left after they are killed. */
package journeys;
