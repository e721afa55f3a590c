/** Made-up companies for demonstrations and benchmarks: people who learn as people do. */
package fieldcraft.sample;
