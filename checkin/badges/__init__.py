"""Badges on paper: a design in millimetres, pure geometry in points, ReportLab at the end; and QR pictures for mail."""
