"""The ledger: what every take cost, what a kept clip really cost."""
